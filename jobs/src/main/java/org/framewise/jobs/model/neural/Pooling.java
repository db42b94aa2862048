package org.framewise.jobs.model.neural;

/**
 * How the label logits of a unit's items become the unit's: a weighted mean whose weights sum to 1, so that every item's
 * share in a label is known.
 */
public enum Pooling {
    /** All items weigh the same. */
    MEAN,
    /**
     * Items weigh by the softmax of their own logit times a learned sharpness, one a label; between the mean (0) and the
     * maximum (McFee, Salamon and Bello 2018, "Adaptive pooling operators for weakly labeled sound event detection").
     */
    SHARPNESS,
    /** Items weigh by the softmax of a learned score, one a label (Ilse, Tomczak and Welling 2018, "Attention-based deep
     * multiple instance learning"). */
    ATTENTION;

    /** Scores are bent into ±{@value}, so that no exponential overflows and no item's weight is lost altogether. */
    public static final double MOST = 10;
}
