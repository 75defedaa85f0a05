import type { ReactNode } from 'react';

/** Icons are drawn here: the icon package is far larger than the pane. Each is 16 × 16, line 1.5. */
function icon(children: ReactNode) {
  return function Icon() {
    return (
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
        focusable="false"
      >
        {children}
      </svg>
    );
  };
}

export const CheckIcon = icon(<path d="M3 8.5 6.5 12 13 4.5" />);
export const ClockIcon = icon(
  <>
    <circle cx="8" cy="8" r="6" />
    <path d="M8 4.5V8l2.5 1.5" />
  </>,
);
export const CrossIcon = icon(<path d="m4 4 8 8M12 4l-8 8" />);
export const CircleIcon = icon(<circle cx="8" cy="8" r="5.5" />);
export const ExclamationIcon = icon(<path d="M8 3v6M8 12.4v.1" strokeWidth="2" />);
export const WarningIcon = icon(<path d="M8 2.2 14.5 13.5h-13ZM8 6.5v3M8 11.6v.1" />);
export const StarIcon = icon(
  <path
    d="m8 1.8 1.9 3.9 4.3.6-3.1 3 .7 4.3L8 11.5l-3.8 2.1.7-4.3-3.1-3 4.3-.6Z"
    fill="currentColor"
    strokeWidth="0.5"
  />,
);
export const DashIcon = icon(<path d="M4 8h8" />);
export const LampIcon = icon(<path d="M6 11.2a4.2 4.2 0 1 1 4 0v1.3H6ZM6.5 14.5h3" />);
export const RefreshIcon = icon(<path d="M13 8a5 5 0 1 1-1.6-3.7M13.2 2v3h-3" />);
export const MoreIcon = icon(<path d="M3.5 8v.1M8 8v.1M12.5 8v.1" strokeWidth="2.2" />);
export const HereIcon = icon(<circle cx="8" cy="8" r="4" fill="currentColor" />);
export const HighIcon = icon(<path d="M8 13V3.5M4 7.2 8 3.2l4 4" />);
export const MidIcon = icon(<path d="M3 6h10M3 10h10" />);
export const LowIcon = icon(<path d="M8 3v9.5M4 8.8l4 4 4-4" />);
