import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DRAWING_WIDTH, type PositionBox, type PositionLayout } from './positionLayout';

const useStyles = makeStyles({
  // Colours are set for each mode here, because forced colours leave the inside of a drawing alone.
  drawing: { display: 'block', width: '100%', maxWidth: '380px', forcedColorAdjust: 'none' },
  box: {
    fill: tokens.colorNeutralBackground2,
    stroke: tokens.colorNeutralStroke1,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'GrayText' },
  },
  boxHere: {
    fill: tokens.colorBrandBackground2,
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: 2,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'Highlight' },
  },
  text: {
    fontSize: '12px',
    fontFamily: 'inherit',
    fill: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  textHere: {
    fontWeight: tokens.fontWeightSemibold,
    fill: tokens.colorBrandForeground2,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  border: {
    stroke: tokens.colorNeutralStrokeAccessible,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
});

const LINE = 15;

/** Levels or zones as boxes; those of the device are marked by dot, word and colour. The text beside says it. */
export function PositionBoxes({
  layout: { boxes, borderY, height },
  chosen,
  here,
}: {
  layout: PositionLayout;
  chosen: readonly string[];
  here: string;
}) {
  const styles = useStyles();
  return (
    <svg
      className={styles.drawing}
      viewBox={`-1 -1 ${DRAWING_WIDTH + 2} ${height + 2}`}
      aria-hidden="true"
      focusable="false"
    >
      {boxes.map((box) => (
        <Box key={box.key} box={box} here={chosen.includes(box.key) ? here : null} />
      ))}
      {borderY !== null && (
        <line
          className={styles.border}
          x1={0}
          x2={DRAWING_WIDTH}
          y1={borderY}
          y2={borderY}
          strokeDasharray="4 4"
        />
      )}
    </svg>
  );
}

function Box({ box, here }: { box: PositionBox; here: string | null }) {
  const styles = useStyles();
  const { x, y, width, height } = box;
  const isWide = width === DRAWING_WIDTH;
  const lines = here === null || isWide ? box.lines : [...box.lines, `● ${here}`];
  const top = y + height / 2 - ((lines.length - 1) * LINE) / 2 + 4;
  const text = mergeClasses(styles.text, here !== null && styles.textHere);
  return (
    <g>
      <rect
        className={here === null ? styles.box : styles.boxHere}
        x={x}
        y={y}
        width={width}
        height={height}
        rx={4}
      />
      {lines.map((line, index) => (
        <text
          key={line}
          className={text}
          x={isWide ? x + 10 : x + width / 2}
          y={top + index * LINE}
          textAnchor={isWide ? 'start' : 'middle'}
        >
          {line}
        </text>
      ))}
      {here !== null && isWide && (
        <text className={text} x={x + width - 10} y={top} textAnchor="end">{`● ${here}`}</text>
      )}
    </g>
  );
}
