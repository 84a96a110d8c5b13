package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
@IdClass(Page.Key.class)
public class Page {
    @Id Long id;
    @Id @Column(length = 2) String lang;
    @ElementCollection Set<String> words;
    @ManyToMany Set<Tag> tags;

    public static class Key implements java.io.Serializable {
        Long id;
        String lang;
    }
}
