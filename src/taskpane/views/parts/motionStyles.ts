import { makeStyles } from '@fluentui/react-components';

const STILL = '@media (prefers-reduced-motion: reduce)';

/** What moves while something takes its time; for whoever asked for less motion it stands still. */
export const useMotionStyles = makeStyles({
  turning: {
    '& svg': {
      animationName: { to: { transform: 'rotate(360deg)' } },
      animationDuration: '1.2s',
      animationIterationCount: 'infinite',
      animationTimingFunction: 'linear',
      [STILL]: { animationName: 'none', opacity: 0.6 },
    },
  },
  sliding: {
    animationName: { from: { transform: 'translateX(-100%)' }, to: { transform: 'translateX(300%)' } },
    animationDuration: '1.6s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'ease-in-out',
    [STILL]: { animationName: 'none', width: '100%', opacity: 0.6 },
  },
});
