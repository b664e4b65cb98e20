/** What a file is known by: the hash of its bytes. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { SourceFile } from './types.ts';

/** SHA-256, hexadecimal; its finder may have taken it already. */
export const fileHash = ({ bytes, sha256: known }: SourceFile): string => known ?? bytesToHex(sha256(bytes));
