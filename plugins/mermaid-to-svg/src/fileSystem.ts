import fs from 'node:fs/promises';

/** The file operations of the cache. */
export interface FileSystem {
  mkdir(folder: string, options: {readonly recursive: true}): Promise<unknown>;
  readdir(folder: string): Promise<readonly string[]>;
  readFile(file: string, encoding: 'utf8'): Promise<string>;
  rename(from: string, to: string): Promise<void>;
  rm(file: string, options: {readonly force: true}): Promise<void>;
  stat(file: string): Promise<{
    readonly mtimeMs: number;
    isFile(): boolean;
  }>;
  utimes(file: string, accessed: Date, modified: Date): Promise<void>;
  writeFile(file: string, text: string): Promise<void>;
}

export const realFiles: FileSystem = fs;
