/** What makes a noun the subject, behind it: "러시아군이", "후티는". */
export const KO_SUBJECT = /^(?:군|당국|측|반군)?(?:이|가|은|는)$/u;
