package demo;

import jakarta.persistence.*;

@Entity
@IdClass(Para.Key.class)
public class Para {
    @Id @ManyToOne Page page;
    @Id Integer no;
    String text;
    public static class Key implements java.io.Serializable { Page.Key page; Integer no; }
}
