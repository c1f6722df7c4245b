/** Of Chart.js: values that classes of it read from other objects as they are defined. */
const READ = /(?<=[:=] )(?:Ticks\.formatters\.\w+|TimeScale\.defaults)/g;

/**
 * Lets the bundler leave out the scales of Chart.js that nobody draws with: time, logarithmic and radial. It keeps them
 * because their definitions read properties, which might do something; these do not, and are marked so. They are five of the
 * kilobytes of every screen with a chart.
 * @returns {import('vite').Plugin}
 */
export function unusedScales() {
	return {
		name: 'evenkeel:unused-scales',
		apply: 'build',
		transform: {
			filter: { id: /[\\/]chart\.js[\\/]dist[\\/]chart\.js$/ },
			handler(code) {
				const marked = code.replace(READ, (read) => `/* @__PURE__ */ (() => ${read})()`);
				if (marked === code) throw new Error('Chart.js defines its scales in another way now.');
				return { code: marked, map: null };
			}
		}
	};
}
