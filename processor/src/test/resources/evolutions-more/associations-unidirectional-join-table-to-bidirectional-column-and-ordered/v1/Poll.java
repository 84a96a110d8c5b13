package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Poll {
    @Id Long id;
    @OneToMany @OrderColumn(name = "pos") List<Answer> answers;
}
