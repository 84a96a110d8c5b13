package demo;

import jakarta.persistence.*;

@Entity
public class Land {
    @Id Long id;
}
