package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Poll {
    @Id Long id;
    @OneToMany(mappedBy = "poll") @OrderColumn(name = "rank") List<Answer> answers;
}
