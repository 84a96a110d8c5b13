package demo;

import jakarta.persistence.*;

@Entity
public class Chief {
    @Id Long id;
}
