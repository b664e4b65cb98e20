import type { ComponentProps } from 'react';

interface Props extends Omit<ComponentProps<'button'>, 'className'> {
  /** Classes beside `button`: button-quiet, button-main, small. */
  readonly look?: string;
}

export const Button = ({ look = '', ...props }: Props) => (
  <button type="button" className={`button ${look}`.trim()} {...props} />
);
