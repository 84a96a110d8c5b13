package demo;

import jakarta.persistence.*;

@Entity @Inheritance(strategy = InheritanceType.JOINED)
public abstract class Media {
    @Id Long id;
    String title;
}
