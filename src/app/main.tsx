import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadDataset } from '../platform/load-data.ts';
import '../styles/index.css';
import { App } from './App.tsx';

const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App firstLoad={loadDataset()} reload={loadDataset} />
  </StrictMode>,
);
