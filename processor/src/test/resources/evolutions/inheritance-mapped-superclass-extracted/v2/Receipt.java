package demo;

import jakarta.persistence.*;

@Entity
public class Receipt extends Document {
    Integer cents;
}
