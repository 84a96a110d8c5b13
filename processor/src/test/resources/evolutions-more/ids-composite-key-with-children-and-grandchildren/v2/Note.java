package demo;

import jakarta.persistence.*;

@Entity
@IdClass(Note.Key.class)
public class Note {
    @Id @ManyToOne Para para;
    @Id Integer pos;
    String text;
    public static class Key implements java.io.Serializable { Para.Key para; Integer pos; }
}
