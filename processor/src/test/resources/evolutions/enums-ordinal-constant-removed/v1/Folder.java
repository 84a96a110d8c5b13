package demo;

public enum Folder { INBOX, SPAM, SENT }
