package demo;

import jakarta.persistence.*;

@Entity
@IdClass(Page.Key.class)
public class Page {
    @Id String lang;
    @Id Integer no;
    public static class Key implements java.io.Serializable { String lang; Integer no; }
}
