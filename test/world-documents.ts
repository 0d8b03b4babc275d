import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesFolder } from './support/server.js';
import { type Builder, LONG_AGO } from './world-pen.js';

/** A document that was objected to and put right, and consented to for a while: whoever tries something on it changes nothing. */
export async function aDocument(builder: Builder): Promise<Record<'document' | 'attachment' | 'consent', string>> {
  const { pen, row, word, memberId, version } = builder;
  const agent = randomUUID();
  await pen.write('operator_agent', { id: agent, email: `${agent}@operator.example`, display_name: 'Publishing agent', language: 'en', role: 'BackOffice', created_at: LONG_AGO });
  const file = await aFile(builder, {});
  const document = await row('document', {
    kind: 'report', title: word('Service report'), language: 'nl', reference: word('SR'), file_id: file.id, published_by: agent, published_at: LONG_AGO, published_on: '2026-01-01', due_on: '2026-01-08', due_at: '2026-01-08T23:00:00Z',
    skipped: ['2026-01-03', '2026-01-04'], pack: 'neutral-1', state: 'remedied', version,
  });
  const answered = { answered_by: agent, answered_at: LONG_AGO, remedied_by: agent, remedied_at: LONG_AGO };
  const objection = await row('document_objection', {
    document_id: document, member_id: memberId, by_name: word('Olga'), reasons: word('The total of page two'), reasons_sha256: 'x', document_sha256: file.sha256, parts: [word('Page')], received_at: LONG_AGO,
    outcome: 'recognised', answer: word('Indeed'), remedy: word('Put right'), ...answered,
  });
  const { id: attachment } = await aFile(builder, { for_document_id: document, objection_id: objection, brought_by_member: memberId });
  const consent = await row('document_consent', {
    document_id: document, case_number: word('C'), third_party: word('Revisor'), purpose: word('The audit'), until_on: '2026-03-01', ends_at: '2026-03-01T23:00:00Z', document_sha256: file.sha256, asked_by: memberId, by_name: word('Olga'), asked_at: LONG_AGO,
    state: 'withdrawn', answer: word('Agreed'), conditions: word('Three pages'), answered_by: agent, answered_at: LONG_AGO, withdrawal: word('Counted anew'), withdrawn_by: agent, withdrawn_at: LONG_AGO, version,
  });
  return { document, attachment, consent };
}

async function aFile({ customerId, row, word }: Builder, of: Record<string, unknown>): Promise<{ id: string; sha256: string }> {
  const bytes = word('What stands in a file');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const id = await row('document_file', { name: `${word('file')}.txt`, media_type: 'text/plain', size: bytes.length, sha256, scan: 'notScanned', brought_at: LONG_AGO, ...of });
  mkdirSync(join(filesFolder, customerId), { recursive: true });
  writeFileSync(join(filesFolder, customerId, id), bytes);
  return { id, sha256 };
}
