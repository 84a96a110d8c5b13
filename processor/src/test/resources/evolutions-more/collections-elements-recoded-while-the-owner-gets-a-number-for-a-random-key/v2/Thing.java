package demo;

import jakarta.persistence.*;

@Entity
public class Thing {
    @Id Long id;
    @ManyToOne Crate box;
}
