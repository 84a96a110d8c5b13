package demo;

import jakarta.persistence.*;

@Entity
public class P {
    @Id Long id;
    @Column(columnDefinition="text") String body;
}
