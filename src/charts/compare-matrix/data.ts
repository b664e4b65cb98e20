/**
 * A figure, one that is unlike the column's, or one of the looks of absence: hollow where a document covers the region
 * (larger where it speaks of the indicator in words), a dash where its figure is for another year, blank where no
 * document covers the region.
 */
export type MatrixLook = 'value' | 'unlike' | 'words' | 'hollow' | 'dash' | 'blank';

export interface MatrixMark {
  /** The commitment to which the cell leads; null where there is none. */
  readonly id: string | null;
  readonly look: MatrixLook;
  /** 2000亿元; empty for absences. */
  readonly amount: string;
  /** 2030年; of an unlike figure also what differs. */
  readonly due: string;
  /** Part of the column's highest, 0–1; null where it shares no axis. */
  readonly share: number | null;
  readonly hover: readonly string[];
}

export interface MatrixDrawing {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly isMine: boolean;
    readonly marks: readonly MatrixMark[];
  }[];
}
