/** Before whom they hit: «по Киеву ударили», "at Israel". */
export const AIM = /^(?:по|на|в|у|к|до|проти|против|at|on|against|into|over|to|towards?)$/u;

/** What makes a Korean noun the subject: "러시아군이", "후티는". */
export const SUBJECT_KO = /^(?:군|당국|측|반군)?(?:이|가|은|는)$/u;
