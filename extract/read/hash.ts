/** What a file is known by: the hash of its bytes. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { SourceFile } from './types.ts';

/** SHA-256, hexadecimal. */
export const hashOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** The hash of a file, which its finder may have taken already. */
export const fileHash = ({ bytes, sha256: known }: SourceFile): string => known ?? hashOf(bytes);
