import { useMemo, type ReactNode } from 'react';
import { parseMarkdown } from '../../domain/notes/markdown/parse.ts';
import { mixed } from '../../charts/view/mixed-words.tsx';
import type { Block, Inline, ListItem } from '../../domain/notes/markdown/types.ts';
import { useI18n } from '../../ui/shell/contexts.ts';

/** A note's text as it reads. Built from elements, never from HTML: what looks like a tag stays letters. */
export function Markdown({ text }: { readonly text: string }) {
  const blocks = useMemo(() => parseMarkdown(text), [text]);
  return <div className="markdown">{blocks.map(renderBlock)}</div>;
}

function renderBlock(block: Block, index: number): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return <p key={index}>{block.children.map(renderInline)}</p>;
    case 'heading':
      // Below the page's own headings whatever the note says.
      return (
        <p key={index} className={`markdown-heading markdown-heading-${block.level}`}>
          {block.children.map(renderInline)}
        </p>
      );
    case 'list': {
      const items = block.items.map(renderItem);
      return block.ordered ? (
        <ol key={index} start={block.start}>
          {items}
        </ol>
      ) : (
        <ul key={index}>{items}</ul>
      );
    }
    case 'quote':
      return <blockquote key={index}>{block.children.map(renderBlock)}</blockquote>;
    case 'code':
      return (
        <pre key={index}>
          <code>{block.text}</code>
        </pre>
      );
    case 'rule':
      return <hr key={index} />;
    default:
      return block satisfies never;
  }
}

function renderItem(item: ListItem, index: number): ReactNode {
  return (
    <li key={index} className={item.checked === null ? undefined : 'markdown-task'}>
      {item.checked !== null && <span aria-hidden="true">{item.checked ? '☑' : '☐'} </span>}
      {item.children.map(renderInline)}
    </li>
  );
}

function renderInline(node: Inline, index: number): ReactNode {
  switch (node.kind) {
    case 'text':
      return <Words key={index} text={node.text} />;
    case 'code':
      return <code key={index}>{node.text}</code>;
    case 'break':
      return <br key={index} />;
    case 'strong':
      return <strong key={index}>{node.children.map(renderInline)}</strong>;
    case 'em':
      return <em key={index}>{node.children.map(renderInline)}</em>;
    case 'del':
      return <del key={index}>{node.children.map(renderInline)}</del>;
    case 'link':
      return (
        <a key={index} href={node.href} target="_blank" rel="noopener noreferrer">
          {node.children.map(renderInline)}
        </a>
      );
    default:
      return node satisfies never;
  }
}

function Words({ text }: { readonly text: string }) {
  const i18n = useI18n();
  return mixed(text, i18n.lang);
}
