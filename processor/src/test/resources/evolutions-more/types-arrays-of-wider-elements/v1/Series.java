package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Series {
    @Id Long id;
    int[] points;
    @Column(length = 5) List<String> names;
}
