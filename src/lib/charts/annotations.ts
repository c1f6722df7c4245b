import { Chart } from 'chart.js';
import annotation from 'chartjs-plugin-annotation';

// Imported by the charts that are annotated, so that the wall, which is not, need not load it.
Chart.register(annotation);
