import { checkOf, type HostCheck } from './check';

function canStore(): boolean {
  try {
    localStorage.setItem('smoke', '1');
    localStorage.removeItem('smoke');
    return true;
  } catch {
    return false;
  }
}

/** What the add-in needs of the browser inside Excel; safe to ask anywhere. */
export function browserChecks(): readonly HostCheck[] {
  const digest = typeof crypto !== 'undefined' && 'subtle' in crypto;
  return [
    checkOf('secure', window.isSecureContext, location.origin),
    checkOf('digest', digest, 'crypto.subtle'),
    checkOf('download', 'download' in document.createElement('a'), navigator.userAgent, 'limited'),
    checkOf('clipboard', 'clipboard' in navigator, 'navigator.clipboard', 'limited'),
    checkOf('storage', canStore(), 'localStorage', 'limited'),
  ];
}
