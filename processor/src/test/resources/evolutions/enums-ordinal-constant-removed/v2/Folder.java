package demo;

public enum Folder { INBOX, SENT }
