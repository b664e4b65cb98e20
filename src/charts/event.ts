/** The commitment's id that a mark carries; ECharts hands the mark's data back with every event. Null: not a mark. */
export function idOfEvent(event: unknown): string | null {
  const data: unknown = typeof event === 'object' && event !== null && 'data' in event ? event.data : null;
  return typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string'
    ? data.id
    : null;
}
