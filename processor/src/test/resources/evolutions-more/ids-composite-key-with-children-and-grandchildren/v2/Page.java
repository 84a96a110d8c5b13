package demo;

import jakarta.persistence.*;

@Entity
@IdClass(Page.Key.class)
public class Page {
    @Id Long id;
    @Id @Column(nullable = false, length = 2) String lang;
    public static class Key implements java.io.Serializable { Long id; String lang; }
}
