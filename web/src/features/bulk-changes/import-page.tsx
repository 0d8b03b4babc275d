import { Anchor, Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import { isReason, ReasonField } from '../../lib/fields';
import { isProblem } from '../../lib/problem';
import { ProblemNote } from '../../lib/problem-note';
import { saveAs } from '../../lib/save-file';
import { useToPlan } from '../../lib/to-plan';
import { WhyNot } from '../../lib/why';
import { DropZone } from '../../ui/drop-zone';
import { Page, Section } from '../../ui/page';
import css from './bulk-changes.module.css';
import { FileFaults } from './file-faults';
import { COLUMNS, TEMPLATE } from './people-columns';
import { sendPeople } from './send-people';

/** People and their first rights from a spreadsheet: checked row by row, and done when somebody says so. */
export function ImportPage(): ReactNode {
  const { t } = useTranslation('bulk-changes');
  const { customerId, customer, can } = useActing();
  return (
    <Page narrow title={t('import.heading', { customer: customer.legalName })} lead={t('import.lead')} back={{ to: { to: '/customers/$customerId/bulk-changes', params: { customerId } }, label: t('back') }}>
      {can('member:admit') ? <Form customerId={customerId} /> : <Section><WhyNot permission="member:admit" /></Section>}
      <ColumnsSection />
    </Page>
  );
}

function Form({ customerId }: { customerId: string }): ReactNode {
  const { t } = useTranslation('bulk-changes');
  const toPlan = useToPlan();
  const [file, setFile] = useState<File | null>(null);
  const [unfit, setUnfit] = useState(false);
  const [reason, setReason] = useState('');
  const send = useMutation({ mutationFn: (sheet: File) => sendPeople(customerId, { file: sheet, reason: reason.trim() }), onSuccess: toPlan });
  const take = (chosen: File | null): void => {
    if (!chosen) return;
    send.reset();
    const fits = /\.(csv|txt|xlsx)$/i.test(chosen.name);
    setUnfit(!fits);
    setFile(fits ? chosen : null);
  };
  const unreadable = isProblem(send.error, 422) && send.error.code === 'bulk-change.file' ? send.error : null;
  return (
    <form
      noValidate className={css['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (file && isReason(reason) && !send.isPending) send.mutate(file);
      }}
    >
      {file ? <Chosen file={file} onOther={() => setFile(null)} /> : (
        <DropZone title={t('import.drop')} hint={t('import.hint')} choose={t('import.choose')} accept=".csv,.txt,.xlsx,text/csv" onFile={take}>
          {unfit && <p role="alert" style={{ margin: 0, color: 'var(--bad)' }}>{t('import.unfit')}</p>}
        </DropZone>
      )}
      {unreadable ? <FileFaults problem={unreadable} /> : <ProblemNote fault={send.error} fields={['reason']} />}
      <ReasonField value={reason} onChange={setReason} error={isProblem(send.error) ? send.error.field('reason') : undefined} />
      <div><Button type="submit" loading={send.isPending} disabled={!file || !isReason(reason)}>{t('import.check')}</Button></div>
    </form>
  );
}

function Chosen({ file, onOther }: { file: File; onOther: () => void }): ReactNode {
  const { t } = useTranslation('bulk-changes');
  return <div className={css['chosen']}><strong>{file.name}</strong><Button variant="default" size="xs" onClick={onOther}>{t('import.other')}</Button></div>;
}

/** What stands in which column, and a file to begin with. */
function ColumnsSection(): ReactNode {
  const { t } = useTranslation('bulk-changes');
  const save = (): void => saveAs(new Blob([TEMPLATE], { type: 'text/csv' }), 'people.csv');
  return (
    <div className={css['rows']}>
      <Section title={t('import.columns')} actions={<Anchor component="button" type="button" onClick={save}><IconDownload size={16} aria-hidden style={{ verticalAlign: '-0.15em' }} /> {t('import.template')}</Anchor>}>
        <p style={{ marginTop: 0 }}>{t('import.rule')}</p>
        <table className={css['columns']}>
          <thead><tr><th scope="col">{t('import.column')}</th><th scope="col">{t('import.meaning')}</th></tr></thead>
          <tbody>
            {COLUMNS.map(({ name, required }) => (
              <tr key={name}>
                <th scope="row"><code>{name}</code></th>
                <td>{t(`columns.${name}.is`)}{required && <> <strong>{t('import.required')}</strong></>}<br /><small className={css['before']}>{t(`columns.${name}.says`)}</small></td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    </div>
  );
}
