/** What is said where no language could be fetched, so it cannot stand with the others. */
export const NO_WORDS = {
  failed:
    '页面文字未能读取，请检查网络后重试。The words of this page could not be read; check the connection and try again.',
  retry: '重试 Try again',
} as const;
