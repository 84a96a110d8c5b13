package demo;

import jakarta.persistence.*;

@Entity
public class Event {
    @Id Long id;
    @Column(columnDefinition = "text") String payload;
}
