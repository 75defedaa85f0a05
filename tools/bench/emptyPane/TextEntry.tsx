import { Button, Field, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';

const useStyles = makeStyles({
  instructions: {
    fontWeight: tokens.fontWeightSemibold,
    marginTop: '20px',
    marginBottom: '10px',
  },
  entry: { display: 'flex', flexDirection: 'column', alignItems: 'center' },
  field: {
    marginLeft: '20px',
    marginTop: '30px',
    marginBottom: '20px',
    marginRight: '20px',
    maxWidth: '50%',
  },
});

async function writeText(text: string): Promise<void> {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    cell.values = [[text]];
    cell.format.autofitColumns();
    await context.sync();
  });
}

export function TextEntry() {
  const styles = useStyles();
  const [text, setText] = useState('Some text.');
  return (
    <div className={styles.entry}>
      <Field className={styles.field} size="large" label="Text to be written into the workbook">
        <Textarea size="large" value={text} onChange={(_event, data) => setText(data.value)} />
      </Field>
      <Field className={styles.instructions}>Press the button to write the text.</Field>
      <Button appearance="primary" size="large" data-testid="write-text" onClick={() => void writeText(text)}>
        Write text
      </Button>
    </div>
  );
}
