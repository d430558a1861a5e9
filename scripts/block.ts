/** A generated part of a file: the lines around it, and what has to stand between them. */
export interface Block {
  file: string;
  begin: string;
  end: string;
  text: string;
}
