/** Who is asked where the rules do not decide: OpenNLP's models, or ICU's sentence breaks. */
package org.framewise.features.sentence.model;
