/** A feed holds so many digests and lets older ones go, as feeds do: readers keep what they have seen. */
export const DIGESTS_IN_FEED = 30;
