package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Band {
    @Id Long id;
    @OneToMany Set<Musician> members;
}
