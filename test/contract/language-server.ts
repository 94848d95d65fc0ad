// The server that editors ask about YAML, as it runs in them: over its own standard input and output.
import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node.js';

const PROGRAM = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');
const SCHEMA = new URL('../../docs/contract.schema.json', import.meta.url).href;
const SETTINGS = {
  validate: true,
  hover: true,
  completion: true,
  schemaStore: { enable: false },
  schemas: { [SCHEMA]: ['*.yaml'] },
};

interface Position {
  line: number;
  character: number;
}

export interface Mark {
  range: { start: Position; end: Position };
  message: string;
}

export interface Offer {
  label: string;
  insertText?: string;
  documentation?: string;
}

export class LanguageServer {
  private opened = 0;
  private readonly waiting = new Map<string, (marks: Mark[]) => void>();

  private constructor(
    private readonly child: ChildProcess,
    private readonly connection: MessageConnection,
  ) {}

  static async start(): Promise<LanguageServer> {
    const child = spawn(process.execPath, [PROGRAM, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const server = new LanguageServer(child, connection);
    connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }: { uri: string; diagnostics: Mark[] }) => server.waiting.get(uri)?.(diagnostics),
    );
    connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
      items.map(({ section }) => (section === 'yaml' ? SETTINGS : {})),
    );
    connection.onRequest(() => null);
    connection.listen();
    const completion = { completionItem: { snippetSupport: true } };
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        textDocument: { completion, hover: { contentFormat: ['markdown'] } },
        workspace: { configuration: true },
      },
    });
    await connection.sendNotification('initialized', {});
    return server;
  }

  /** Opens a text; what the editor would mark in it. */
  async open(text: string): Promise<{ uri: string; marks: Mark[] }> {
    const uri = `file:///nowhere/contracts/${this.opened++}.yaml`;
    const marks = new Promise<Mark[]>((resolve) => this.waiting.set(uri, resolve));
    const textDocument = { uri, languageId: 'yaml', version: 1, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
    return { uri, marks: await marks };
  }

  async offers(uri: string, position: Position): Promise<Offer[]> {
    const found = await this.connection.sendRequest<{ items: Offer[] }>('textDocument/completion', {
      textDocument: { uri },
      position,
    });
    return found.items;
  }

  async hover(uri: string, position: Position): Promise<string> {
    const found = await this.connection.sendRequest<{ contents: { value: string } }>('textDocument/hover', {
      textDocument: { uri },
      position,
    });
    return found.contents.value;
  }

  async end(): Promise<void> {
    this.connection.dispose();
    const ended = new Promise((resolve) => this.child.on('close', resolve));
    this.child.kill();
    await ended;
  }
}

/** The file that a test opens has no folder of its own, so the line that names a schema beside it is taken out. */
export const withoutSchemaLine = (text: string): string => text.replace(/^# yaml-language-server: .*$/m, '#');
