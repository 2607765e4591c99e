// The first declarations of Reports.
