import { makeStyles } from '@fluentui/react-components';
import { Lines } from './Lines';
import { TextEntry } from './TextEntry';
import { Top } from './Top';

const useStyles = makeStyles({ root: { minHeight: '100vh' } });

export function EmptyPane({ title }: { title: string }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Top logo="assets/icon-80.png" title={title} message="Welcome" />
      <Lines
        message="What this pane can do"
        lines={['Work with the workbook', 'Unlock features', 'Create and look']}
      />
      <TextEntry />
    </div>
  );
}
