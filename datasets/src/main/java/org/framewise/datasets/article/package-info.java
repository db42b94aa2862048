/** Articles, and places in their text counted in Unicode code points. */
package org.framewise.datasets.article;
