package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Tour {
    @Id Long id;
    @OneToMany @OrderColumn(name = "place") List<Step> steps;
}
