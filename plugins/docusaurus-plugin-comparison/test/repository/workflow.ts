import fs from 'node:fs';
import path from 'node:path';
import {parseDocument} from 'yaml';
import {repoRoot} from '../support/repoRoot.js';
import {readText} from './repositoryFiles.js';

/** A workflow of GitHub Actions, as far as tests look at it. */
export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

export interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: unknown;
  readonly needs?: unknown;
  readonly container?: string;
  readonly 'timeout-minutes': number;
  readonly 'runs-on': string;
  readonly strategy?: {
    readonly 'max-parallel'?: number;
    readonly matrix: Readonly<Record<string, readonly unknown[]>>;
  };
  readonly steps: readonly Step[];
}

export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

export const workflowFolder = '.github/workflows';

export function listWorkflows(): readonly string[] {
  return fs.readdirSync(path.join(repoRoot, workflowFolder)).sort();
}

/**
 * Reads YAML as GitHub does, which knows no duplicate key and no unknown tag.
 *
 * @throws {YAMLParseError}
 */
export function readYaml(text: string): unknown {
  const document = parseDocument(text);
  for (const problem of [...document.errors, ...document.warnings]) {
    throw problem;
  }
  return document.toJS();
}

export function readWorkflow(name: string): Workflow {
  return readYaml(readText(`${workflowFolder}/${name}`)) as Workflow;
}

/** The commands of a job, one for each line. */
export function listCommands({steps}: Job): readonly string[] {
  return steps.flatMap(({run}) => run?.trim().split('\n') ?? []);
}
