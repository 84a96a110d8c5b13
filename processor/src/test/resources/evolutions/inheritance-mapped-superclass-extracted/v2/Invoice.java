package demo;

import jakarta.persistence.*;

@Entity
public class Invoice extends Document {
    String number;
}
