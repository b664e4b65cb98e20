/** Work reports of one province, made for tests. */
export const report = (year: number, review: string, tasks: string): string => `青海省人民政府工作报告

（${year}年1月20日在青海省第十四届人民代表大会上）

一、${year - 1}年工作回顾

${review}

二、${year}年工作安排

${tasks}
`;
