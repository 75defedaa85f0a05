import type { Book } from './book';
import type { CommentRecord } from './bookExtras';

/** Tells the add-in what happened to a comment. */
export function announceComment(book: Book, comment: CommentRecord, event: number, type: string): void {
  book.events.emit(event, comment.sheetId, {
    type,
    source: 'Local',
    commentDetails: [{ commentId: comment.id, replyIds: comment.replies.map(({ id }) => id) }],
  });
}
