package demo;

import jakarta.persistence.*;

@Entity
public class Answer {
    @Id Long id;
    String text;
    @ManyToOne Poll poll;
}
