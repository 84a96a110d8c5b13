package demo;

import jakarta.persistence.*;

@Entity
public class Para {
    @Id Long id;
    @ManyToOne(optional = false) Page page;
}
